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
    let scenes = Scene.all.map(\.file) + SlideScene.all.map(\.file)
    #expect(try FrameFile.keptNames() == Set(scenes))
  }
}
