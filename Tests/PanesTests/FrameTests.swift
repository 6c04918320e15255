import Canvas
import FoundationEssentials
import TestSupport
import Testing

/// Whole screens as files beside this test. `RECORD_FRAMES=1 swift test --filter PanesTests`
/// writes them anew; read what changed before committing it.
@Suite struct `Whole frames` {
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_FRAMES"] == "1"

  @Test(arguments: Scene.all)
  func `are as they were recorded, the cursor on what is selected`(scene: Scene) throws {
    let driver = scene.driver
    let frame = driver.frame
    try expectRecorded(FrameFile(frame, keys: scene.keys, mark: driver.mark), as: scene.file)
    let cursor = try #require(frame.cursor)
    if scene.takesText {
      #expect(cursor.row == scene.size.rows - 1)
    } else {
      expectSelection(at: cursor, on: frame.canvas, isEmpty: driver.hasNothingToSelect)
    }
  }

  @Test func `are all of scenes that there are`() throws {
    #expect(try FrameFile.keptNames() == Set(Scene.all.map(\.file)))
  }

  private func expectRecorded(_ drawn: FrameFile, as name: String) throws {
    if Self.isRecording { return try drawn.keep(name) }
    guard let kept = FrameFile.kept(name) else {
      try drawn.keep(name)
      Issue.record("\(name) was not recorded yet; read it, then run the test again")
      return
    }
    #expect(drawn.text == kept)
  }
}
