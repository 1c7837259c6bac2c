/// The statements that are longer than a line, from the files beside this one.
enum Query {
  static let insertPerson = text(PackageResources.insert_person_sql)
  static let updatePerson = text(PackageResources.update_person_sql)
  static let selectPerson = text(PackageResources.select_person_sql)
  static let selectPeople = text(PackageResources.select_people_sql)
  static let insertAttempt = text(PackageResources.insert_attempt_sql)
  static let abandonOpenAttempt = text(PackageResources.abandon_open_attempt_sql)
  static let selectAttempt = text(PackageResources.select_attempt_sql)
  static let selectNumberedAttempt = text(PackageResources.select_numbered_attempt_sql)
  static let selectAttemptsOfPerson = text(PackageResources.select_attempts_of_person_sql)
  static let selectOpenAttempts = text(PackageResources.select_open_attempts_sql)
  static let insertEntry = text(PackageResources.insert_entry_sql)
  static let selectEntry = text(PackageResources.select_entry_sql)
  static let selectEntries = text(PackageResources.select_entries_sql)
  static let insertSignOff = text(PackageResources.insert_sign_off_sql)
  static let selectSignOff = text(PackageResources.select_sign_off_sql)
  static let selectSignOffOfAttempt = text(PackageResources.select_sign_off_of_attempt_sql)
  static let selectNumberedSignOff = text(PackageResources.select_numbered_sign_off_sql)
  static let selectSignOffsOfPerson = text(PackageResources.select_sign_offs_of_person_sql)
  static let selectSignOffs = text(PackageResources.select_sign_offs_sql)

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
