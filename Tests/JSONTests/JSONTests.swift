import Testing

@testable import JSON

@Suite struct JSONTests {
  @Test(arguments: [
    (#"{"b":1,"a":[true,false,null]}"#, #"{"a":[true,false,null],"b":1}"#),
    (#"  { "a" : "å\u00e4\n\"\\" }  "#, #"{"a":"åä\n\"\\"}"#),
    (#""\ud83d\ude00""#, #""😀""#), ("-12", "-12"), ("0", "0"), ("[]", "[]"), ("{}", "{}"),
    (#"{"\u20ac":1,"\r":2,"\ud83d\ude00":3,"1":4,"ö":5}"#, #"{"\r":2,"1":4,"ö":5,"€":1,"😀":3}"#),
    (#""\u001b\u007f""#, "\"\\u001b\u{7F}\""),
  ])
  func `what is read is written in one form`(text: String, canonical: String) throws {
    let value = try JSON(reading: text)
    #expect(value.canonical == canonical)
    #expect(try JSON(reading: value.canonical) == value || value.members != nil)
    #expect(try JSON(reading: value.line) == value)
  }

  @Test(arguments: [
    ("", JSON.Refusal.Reason.unexpectedEnd, 1), ("{", .unexpectedEnd, 2),
    (#"{"a":1,"a":2}"#, .repeatedName, 8), ("1.5", .notAnInteger, 1), ("01", .notAnInteger, 1),
    ("1e3", .notAnInteger, 1), ("-0", .notAnInteger, 1), ("99999999999999999999", .notAnInteger, 1),
    (#""\x""#, .badEscape, 3), (#""\ud83d""#, .badEscape, 8),
    ("\"a\u{1}\"", .unexpectedCharacter, 3),
    ("tru", .unexpectedEnd, 4), ("trux", .unexpectedCharacter, 4), ("1 2", .somethingAfter, 3),
    ("[1,]", .unexpectedCharacter, 4), ("{'a':1}", .unexpectedCharacter, 2),
    (String(repeating: "[", count: 100_000), .tooDeep, 65),
  ])
  func `what is not JSON is refused at a byte`(
    text: String, reason: JSON.Refusal.Reason, byte: Int
  ) {
    #expect(throws: JSON.Refusal(reason: reason, byte: byte)) { try JSON(reading: text) }
  }

  @Test func `members keep the order they were given`() {
    let value: JSON = ["event": "question", "number": 3, "answer": nil]
    #expect(value.line == #"{"event":"question","number":3,"answer":null}"#)
    #expect(value["number"]?.number == 3)
  }
}
