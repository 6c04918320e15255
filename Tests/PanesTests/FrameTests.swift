import Canvas
import TestSupport
import Testing

/// Whole screens as files beside this test. `RECORD_FRAMES=1 swift test --filter PanesTests`
/// writes them anew; read what changed before committing it.
@Suite struct `Whole frames` {
  @Test(arguments: Scene.all)
  func `are as they were recorded, the cursor on what is selected`(scene: Scene) throws {
    let driver = scene.driver
    let frame = driver.frame
    try FrameFile(frame, keys: scene.keys, mark: driver.mark).expectRecorded(as: scene.file)
    let cursor = try #require(frame.cursor)
    if scene.takesText {
      #expect(cursor.row == scene.size.rows - 1)
    } else {
      expectSelection(at: cursor, on: frame.canvas, isEmpty: driver.hasNothingToSelect)
    }
  }

  @Test func `are all of scenes that there are`() throws {
    let files =
      Scene.all.map(\.file) + FormScene.all.map(\.file) + SlideScene.all.map(\.file)
      + MeetingScene.all.map(\.file) + FollowingScene.all.map(\.file)
    #expect(try FrameFile.keptNames() == Set(files))
  }

  @Test(arguments: FormScene.all)
  func `of forms are as they were recorded, the cursor where the keys go`(scene: FormScene) throws {
    let driver = scene.driver
    let frame = driver.frame
    try FrameFile(frame, keys: scene.keys + " " + scene.after, mark: driver.mark)
      .expectRecorded(as: scene.file)
    let cursor = try #require(frame.cursor)
    let marks = (0..<frame.canvas.rows).filter { frame.canvas[$0, 0].text == "›" }
    #expect(marks == [cursor.row])
    #expect((2..<frame.canvas.columns).contains(cursor.column))
  }
}
