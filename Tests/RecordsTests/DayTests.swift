import Records
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("1970-12-31", 364), ("1972-02-29", 789),
    ("1999-12-31", 10_956), ("2000-01-01", 10_957), ("2000-02-29", 11_016),
    ("2000-03-01", 11_017), ("2026-11-21", 20_778), ("2100-02-28", 47_540),
    ("2100-03-01", 47_541), ("1900-03-01", -25_508), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `a day is a number, and the number that day`(text: String, number: Int) {
    #expect(Day(text)?.number == number)
    #expect("\(Day(number: number))" == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026-01-32", "0000-01-01", "26-01-01", "2026-1-01", "2026-01-1", "2026/01/01",
    "2026-01-01 ", "+026-01-01", " 026-01-01", "2026--1-01", "2026-01-", "", "-----", "٢٠٢٦-٠١-٠١",
  ])
  func `what no calendar has is no day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `four hundred years of days follow each other`() throws {
    let first = try #require(Day("1900-01-01"))
    var (year, month, day) = first.parts
    for number in first.number..<first.number + 146_097 {
      let parts = Day(number: number).parts
      #expect((parts.year, parts.month, parts.day) == (year, month, day))
      #expect(Day(year: year, month: month, day: day)?.number == number)
      if Day(year: year, month: month, day: day + 1) != nil {
        day += 1
      } else {
        (month, day) = (month + 1, 1)
        if month == 13 { (year, month) = (year + 1, 1) }
      }
    }
    #expect((year, month, day) == (2300, 1, 1))
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-01-31", 2, "2026-03-31"), ("2026-03-31", 1, "2026-04-30"),
    ("2026-11-21", 12, "2027-11-21"), ("2028-02-29", 12, "2029-02-28"),
    ("2028-02-29", 48, "2032-02-29"), ("2026-12-31", 2, "2027-02-28"),
    ("2026-12-01", 1, "2027-01-01"), ("2026-11-30", 3, "2027-02-28"),
    ("2026-05-31", 0, "2026-05-31"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -1, "2025-12-15"), ("2026-01-15", -13, "2024-12-15"),
    ("2100-01-31", 1, "2100-02-28"), ("2000-01-31", 1, "2000-02-29"),
  ])
  func `a month later is the same day, or the last of a shorter month`(
    from: String, months: Int, to: String
  ) throws {
    let day = try #require(Day(from))
    #expect("\(day.adding(months: months))" == to)
  }

  @Test(arguments: [
    ("2026-02-28", 1, "2026-03-01"), ("2028-02-28", 1, "2028-02-29"),
    ("2026-12-31", 1, "2027-01-01"), ("2026-11-21", 365, "2027-11-21"),
    ("2027-11-21", 366, "2028-11-21"),
  ])
  func `days are added and taken away`(from: String, days: Int, to: String) throws {
    let (day, later) = (try #require(Day(from)), try #require(Day(to)))
    #expect(day + days == later)
    #expect(later - days == day)
    #expect(day < later)
  }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_795_246_126_123, "2026-11-21T07:28:46.123Z"), (951_827_696_007, "2000-02-29T12:34:56.007Z"),
    (86_399_999, "1970-01-01T23:59:59.999Z"), (86_400_000, "1970-01-02T00:00:00.000Z"),
  ])
  func `a moment is written in universal time`(milliseconds: Int, text: String) {
    #expect("\(Moment(milliseconds: milliseconds))" == text)
  }
}
