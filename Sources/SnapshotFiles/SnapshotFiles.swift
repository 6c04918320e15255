// SnapshotFiles
