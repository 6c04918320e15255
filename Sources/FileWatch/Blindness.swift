import CFileSystem

/// Why the system doesn't tell all that happens to a file as it happens: one has to look oneself.
package enum Blindness: Equatable, Sendable {
  /// It watches nothing here: its limits are reached, or it can't.
  case unwatched
  /// The place is on a share, where other machines' changes aren't told.
  case share(kind: String)

  /// In a few words: "on a network share (NFS)".
  package var words: String {
    switch self {
    case .unwatched: "the system has no file watch left"
    case .share(let kind): "the files are on a network share (\(kind))"
    }
  }

  /// That of a place which is watched all the same; nil where the system tells all of it.
  ///
  /// - Parameter path: a file or a folder that is there.
  package static func ofShare(at path: String) -> Blindness? {
    ofShare(sort: file_system_sort(path))
  }

  /// That of a sort of file system, by its number in statfs(2).
  static func ofShare(sort: UInt32) -> Blindness? { shares[sort].map(share) }
}

/// File systems that other machines can write to, by their number in statfs(2) and the kernel's magic.h.
private let shares: [UInt32: String] = [
  0x6969: "NFS", 0x517B: "SMB", 0xFE53_4D42: "SMB", 0xFF53_4D42: "CIFS", 0x6573_5546: "FUSE",
  0x0102_1997: "9P", 0x5346_414F: "AFS", 0x00C3_6400: "Ceph", 0x7375_7245: "Coda",
  0x0116_1970: "GFS2", 0x7461_636F: "OCFS2", 0x0BD0_0BD0: "Lustre", 0x786F_4256: "VirtualBox",
]
