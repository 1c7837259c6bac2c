/// A piece of text as a reader sees it, before it is laid out for a screen.
public enum Block: Equatable, Sendable {
  /// What follows is about this; an empty line parts them.
  case heading(String)
  /// Running text.
  case paragraph(String, style: Style? = nil)
  /// One of several that are chosen by number: `1. …`.
  case numbered(Int, String)
  /// One of several in no order.
  case bullet(String)
  /// A thing and what it is: `Unit: School`.
  case field(String, String)
  /// Rows under the same titles.
  case table(Table)
  /// An empty line.
  case blank
}
