import Canvas
import ColourThemes

/// The letters of the roles a row is drawn in.
func roles(of canvas: Canvas, row: Int) -> String {
  let rows = canvas.styleMap { ColourTheme.labelling.role(of: $0)?.letter ?? " " }
  return String(rows.split(separator: "\n", omittingEmptySubsequences: false)[row])
}
