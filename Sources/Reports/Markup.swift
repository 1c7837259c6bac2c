internal import Words

/// A piece of a web page. Text becomes markup in one place, so that nothing from a bank or a record
/// is ever anything but text.
struct Markup {
  private(set) var source: String

  private init(source: String) { self.source = source }

  static func text(_ text: String) -> Markup {
    var source = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": source += "&amp;"
      case "<": source += "&lt;"
      case ">": source += "&gt;"
      case "\"": source += "&quot;"
      case "\n": source += "\n"
      case _ where !scalar.isPrintable: source += "⟨\(scalar.codePoint)⟩"
      default: source.unicodeScalars.append(scalar)
      }
    }
    return Markup(source: source)
  }

  /// An element with attributes whose values are escaped too.
  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: Markup...
  ) -> Markup {
    element(name, attributes, content)
  }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: [Markup]
  ) -> Markup {
    let named = attributes.map { " \($0.key)=\"\(Markup.text($0.value).source)\"" }.joined()
    let inside = content.map(\.source).joined()
    return Markup(source: "<\(name)\(named)>\(inside)</\(name)>\n")
  }

  /// A whole page that stands on its own: no script, nothing fetched from elsewhere.
  static func page(title: String, language: Language, _ body: [Markup]) -> String {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(Markup.text(title).source)</title>
    <style>
    \(style)
    </style>
    </head>
    <body>
    <main>
    \(body.map(\.source).joined())</main>
    </body>
    </html>

    """
  }

  private static let style = """
    body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; \
    max-width: 72rem; padding: 1rem; }
    table { border-collapse: collapse; margin: 1rem 0; width: 100%; }
    caption { text-align: left; font-weight: 600; padding: .5rem 0; }
    th, td { border-bottom: 1px solid #767676; padding: .3rem .6rem; text-align: left; \
    vertical-align: top; }
    td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
    tr.short td { background: #fff4e0; }
    .wide { overflow-x: auto; }
    @media print { body { max-width: none; } tr { break-inside: avoid; } }
    """
}
