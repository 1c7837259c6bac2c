import Testing
import Words

@testable import Reports

@Suite struct MarkupTests {
  @Test(arguments: [
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onclick=\"x", "&quot; onclick=&quot;x"), ("a & b", "a &amp; b"),
    ("a\u{202E}b\u{1B}", "a⟨U+202E⟩b⟨U+001B⟩"), ("åäö ”citat” 😀", "åäö ”citat” 😀"),
  ])
  func `what comes from a bank is text and nothing else`(text: String, source: String) {
    #expect(Markup.text(text).source == source)
    #expect(
      Markup.element("p", ["title": text], .text(text)).source
        == "<p title=\"\(source)\">\(source)</p>\n")
  }

  @Test func `a page says its language and fetches nothing`() {
    let page = Markup.page(title: "Täckning <1>", language: .swedish, [])
    #expect(page.contains("<html lang=\"sv\">"))
    #expect(page.contains("<title>Täckning &lt;1&gt;</title>"))
    #expect(page.contains("default-src 'none'"))
    #expect(!page.contains("http://") && !page.contains("https://"))
  }
}
