import Canvas
import TestSupport
import Testing

/// Whole screens as files beside this test. `RECORD_FRAMES=1 swift test --filter PanesTests`
/// writes them anew; read what changed before committing it. That the cursor is on what is selected,
/// the driver expects of every screen.
@Suite struct `Whole frames` {
  @Test(arguments: Scene.all)
  func `are as they were recorded`(scene: Scene) throws {
    let driver = scene.driver
    try FrameFile(driver.frame, keys: scene.keys, mark: driver.mark).expectRecorded(as: scene.file)
  }

  @Test func `are all of scenes that there are`() throws {
    let files =
      Scene.all.map(\.file) + FormScene.all.map(\.file) + SlideScene.all.map(\.file)
      + MeetingScene.all.map(\.file)
    #expect(try FrameFile.keptNames() == Set(files))
  }

  @Test(arguments: FormScene.all)
  func `of forms are as they were recorded`(scene: FormScene) throws {
    let driver = scene.driver
    try FrameFile(driver.frame, keys: scene.keys + " " + scene.after, mark: driver.mark)
      .expectRecorded(as: scene.file)
  }
}
