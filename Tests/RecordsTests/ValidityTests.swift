import Records
import Samples
import Testing

@testable import Bank

@Suite struct ValidityTests {
  private func lastDay(
    _ months: Int, from today: String, after earlier: [String]
  ) throws -> String {
    let signOffs = try earlier.map { try signOff(until: $0) }
    return "\(Validity.lastDay(months: months, from: try #require(Day(today)), after: signOffs))"
  }

  @Test(arguments: [
    // The first, and one after a lapse.
    (12, "2026-11-21", [], "2027-11-20"), (12, "2026-11-21", ["2026-11-20"], "2027-11-20"),
    (12, "2026-11-21", ["2020-01-01"], "2027-11-20"),
    // Early: the new period begins where the old one ends.
    (12, "2026-11-21", ["2026-11-21"], "2027-11-21"),
    (12, "2026-11-21", ["2027-01-20"], "2028-01-20"),
    (12, "2026-11-21", ["2027-02-20"], "2028-02-20"),
    // No more than three months early.
    (12, "2026-11-21", ["2027-02-21"], "2028-02-20"),
    (12, "2026-11-21", ["2027-11-20"], "2028-02-20"),
    // The latest of many decides.
    (12, "2026-11-21", ["2027-01-20", "2026-12-01", "2020-01-01"], "2028-01-20"),
    // A validity shortened since takes nothing from what was signed before.
    (1, "2026-11-21", ["2027-11-20"], "2027-11-20"),
    // Leap days and short months.
    (12, "2028-02-29", [], "2029-02-27"), (12, "2027-02-28", [], "2028-02-27"),
    (1, "2026-01-31", [], "2026-02-27"), (24, "2026-11-30", ["2027-02-28"], "2029-02-27"),
    (60, "2026-11-21", [], "2031-11-20"),
  ])
  func `a sign-off holds to the day before`(
    months: Int, today: String, earlier: [String], last: String
  ) throws {
    #expect(try lastDay(months, from: today, after: earlier) == last)
  }

  @Test(arguments: [1, 6, 12, 36])
  func `renewing loses no time and hoards none, however often and on whatever day`(
    months: Int
  ) throws {
    var today = try #require(Day("2026-11-21"))
    var signOffs: [SignOff] = []
    for step in 0..<500 {
      let last = Validity.lastDay(months: months, from: today, after: signOffs)
      #expect(last >= today.adding(months: months) - 1)
      #expect(last <= today.adding(months: 3).adding(months: months) - 1)
      if let before = signOffs.last { #expect(last >= before.validUntil) }
      signOffs = [try signOff(until: "\(last)")]
      today = today + [0, 1, 29, 31, 200][step % 5]
    }
  }
}

@Suite struct StandingTests {
  private struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let until: String?
    var version = "2017-01-24"
    var changed = "2017-01-24"
    var roles: [Role] = [.operator]
    var rules = 2
    let standing: Standing
  }

  @Test(arguments: [
    Case(testDescription: "nothing signed", until: nil, standing: .never),
    Case(testDescription: "ended yesterday", until: "2026-11-20", standing: .lapsed),
    Case(testDescription: "ends today", until: "2026-11-21", standing: .lapsing),
    Case(testDescription: "ends in 29 days", until: "2026-12-20", standing: .lapsing),
    Case(testDescription: "ends in 30 days", until: "2026-12-21", standing: .complete),
    Case(testDescription: "ends in a year", until: "2027-11-20", standing: .complete),
    Case(
      testDescription: "a rule has changed", until: "2027-11-20", changed: "2020-05-01",
      standing: .outdated),
    Case(
      testDescription: "changed, and ends soon", until: "2026-11-22", changed: "2020-05-01",
      standing: .outdated),
    Case(
      testDescription: "changed, and ended", until: "2026-11-20", changed: "2020-05-01",
      standing: .lapsed),
    Case(
      testDescription: "changed before it was signed", until: "2027-11-20", version: "2020-05-01",
      changed: "2020-05-01", standing: .complete),
    Case(
      testDescription: "changed for every employee", until: "2027-11-20", changed: "2020-05-01",
      roles: [.employee], standing: .outdated),
    Case(
      testDescription: "changed for others", until: "2027-11-20", changed: "2020-05-01",
      roles: [.elected], rules: 3, standing: .complete),
    Case(
      testDescription: "of a version nobody knows", until: "2027-11-20", version: "2011",
      standing: .outdated),
    Case(testDescription: "asked too little", until: nil, rules: 1, standing: .exempt),
    Case(testDescription: "asked too little now", until: "2020-01-01", rules: 1, standing: .exempt),
  ])
  private func `where someone stands`(_ this: Case) throws {
    let newest = try this.until.map { try signOff(until: $0, version: this.version) }
    let today = try #require(Day("2026-11-21"))
    // The rule that changed, and others that never did.
    let rules =
      [rule(1, for: this.roles, changed: this.changed)]
      + (2..<2 + this.rules - 1).map { rule($0, for: [.operator], changed: "2017-01-24") }
    let standing = Standing(newest, under: guideline(rules), in: track(), on: today)
    #expect(standing == this.standing)
    #expect(standing.isValid == [.complete, .lapsing].contains(this.standing))
  }

  @Test(arguments: [
    (nil, Standing.never), ("2026-11-20", .lapsed), ("2026-11-22", .lapsing),
    ("2027-11-20", .complete),
  ])
  func `without the guideline at hand, dates alone decide`(
    until: String?, standing: Standing
  ) throws {
    let newest = try until.map { try signOff(until: $0, version: "2011") }
    let today = try #require(Day("2026-11-21"))
    #expect(Standing(newest, under: nil, in: nil, on: today) == standing)
  }

  private func rule(_ number: Int, for roles: [Role], changed: String) -> Rule {
    Rule(
      id: Name("norsjo.\(number)"), pointer: "\(number)", modality: .must, roles: roles,
      topic: "conduct", criticality: .normal, changed: changed, texts: Texts(.init([])),
      place: Place("norsjo.yaml", number, 1))
  }

  private func guideline(_ rules: [Rule]) -> Guideline {
    Guideline(
      id: "norsjo", names: Texts(.init([])), country: .sweden, title: "Riktlinjer",
      versions: [
        .init(id: "2017-01-24", adopted: "2017-01-24"), .init(id: "2020-05-01", adopted: nil),
      ],
      rules: rules)
  }

  private func track() -> Track {
    Track(
      id: "operator", roles: [.operator], questions: 2, pass: .one, floor: .zero, validMonths: 12,
      isRenewable: true, blueprint: [.init(topic: "conduct", weight: 1)], texts: Texts(.init([])),
      place: Place("tracks.yaml", 1, 1))
  }
}

private func signOff(until day: String, version: String = "2017-01-24") throws -> SignOff {
  let sample = Sample.signOff(1, of: Sample.person(1), on: Sample.attempt(1, of: Sample.person(1)))
  return SignOff(
    id: sample.id, person: sample.person, attempt: sample.attempt, name: sample.name,
    typedName: sample.typedName, staffID: nil, unit: nil, municipality: sample.municipality,
    guideline: sample.guideline, guidelineVersion: version, track: sample.track,
    trackName: sample.trackName, bank: sample.bank, bankVersion: sample.bankVersion,
    bankDigest: sample.bankDigest, seed: sample.seed, marks: sample.marks, of: sample.of,
    language: sample.language, statement: sample.statement, signed: sample.signed,
    signedDay: sample.signedDay, validUntil: try #require(Day(day)))
}
