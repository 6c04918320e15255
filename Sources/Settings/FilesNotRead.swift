extension Settings {
  /// What lies in the settings' folder and is neither settings nor the theme they name: nobody reads it.
  package func filesNotRead(inFolder folder: String) -> [String] {
    SettingsNeighbours(folder: folder, hasSettings: true).unread(besideTheme: theme?.value)
  }
}
