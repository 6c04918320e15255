import Testing

@Suite struct `Whole slides` {
  @Test(arguments: SlideScene.all)
  func `are as they were recorded`(scene: SlideScene) throws {
    let (frame, mark) = try scene.frame()
    try FrameFile(frame, keys: "slide " + scene.slide, mark: mark).expectRecorded(as: scene.file)
  }
}
