internal import Bank
internal import Quiz
internal import Records
internal import SQLiteStore
internal import Terminal
internal import Words

/// What a command works with: the settings, the screen, the bank and the store.
@MainActor final class House {
  let settings: Settings
  let screen: Screen
  let clock: Clock
  var say: Language { settings.language }

  private var openedStore: SQLiteStore?
  private var loadedBank: Bank?
  /// The whole bank with everything that is wrong with it, when it has been checked.
  private(set) var check: Check?
  private var loadedFrame: (of: Guideline.ID?, Bank)?

  init(_ settings: Settings, screen: Screen, clock: Clock) {
    self.settings = settings
    self.screen = screen
    self.clock = clock
  }

  /// The store, made when there is none yet and the command may need to write in it.
  func store(create: Bool = true) throws(Failure) -> SQLiteStore {
    if let openedStore { return openedStore }
    do throws(StoreError) {
      let store = try SQLiteStore(path: settings.store, create: create)
      openedStore = store
      return store
    } catch { throw Failure(error) }
  }

  /// Runs something with the store and words what goes wrong.
  func keep<Kept>(_ work: (any Store) throws(StoreError) -> Kept) throws(Failure) -> Kept {
    let store = try store()
    do throws(StoreError) { return try work(store) } catch { throw Failure(error) }
  }

  /// The bank in the reader's language. What is faulty in it is left out, which is told once.
  func bank() throws(Failure) -> Bank {
    if let loadedBank { return loadedBank }
    guard !settings.banks.isEmpty else { throw .noBank }
    let loaded = Bank.load(settings.banks, languages: [.swedish, settings.language])
    let errors = loaded.faults.filter { $0.severity == .error }
    if let missing = errors.first(where: { $0.kind == "notAFolder" }) {
      throw Failure(
        .noInput, "no-bank",
        Phrase(
          sv: "\(missing.place.file.shown): \(missing.phrase.swedish)",
          fi: "\(missing.place.file.shown): \(missing.phrase.finnish)",
          en: "\(missing.place.file.shown): \(missing.phrase.english)"))
    }
    guard !loaded.bank.guidelines.isEmpty, !loaded.bank.tracks.isEmpty else { throw .emptyBank }
    if !errors.isEmpty, !settings.isQuiet { warn(ofFaults: errors.count) }
    loadedBank = loaded.bank
    return loaded.bank
  }

  /// What scenarios rest on, under one guideline or all, without the scenarios where they have not
  /// been read: enough to greet, to register and to go on with a sitting, whose record holds its
  /// questions.
  func frame(of guideline: Guideline.ID? = nil) throws(Failure) -> Bank {
    if let loadedBank { return loadedBank }
    if let (of, frame) = loadedFrame, of == nil || of == guideline { return frame }
    let languages: Set = [Texts.source, settings.language]
    let frame = Bank.load(settings.banks, languages: languages, extent: .frame(guideline)).bank
    // A bank may be laid out otherwise; and it is the whole one that faults are told of.
    guard !frame.guidelines.isEmpty, !frame.tracks.isEmpty else { return try bank() }
    loadedFrame = (guideline, frame)
    return frame
  }

  func check(_ folders: [String]) -> Check {
    let check = Check(folders)
    self.check = check
    return check
  }

  private func warn(ofFaults count: Int) {
    let phrase = Phrase(
      sv: "Banken har \(count) fel; det felaktiga används inte. Se omdome bank granska.",
      fi: "Pankissa on \(count) virhettä; virheellistä ei käytetä. Katso omdome pankki tarkista.",
      en: "The bank has \(count) errors; what is faulty is not used. See omdome bank check.")
    Output.errors.write(say(phrase) + "\n")
  }

  func topicName(_ topic: Topic.ID, in bank: Bank) -> String {
    bank.topics[topic].map { $0.texts("topics/\(topic)", in: say) } ?? topic.text
  }

  func municipality(_ guideline: Guideline) -> String { guideline.municipality(in: say) }

  func trackName(_ track: Track) -> String { track.texts("tracks/\(track.id)/name", in: say) }

  func today(for guideline: Guideline?) -> Day { clock.today(in: guideline?.country ?? .sweden) }

  func show(_ blocks: [Block]) { screen.show(blocks) }
  func tell(_ phrase: Phrase) { screen.show(.paragraph(say(phrase))) }
}

extension Failure {
  static let noBank = Failure(
    .noInput, "no-bank",
    Phrase(
      sv: "ingen bank hittades; peka ut en med --bank", fi: "pankkia ei löytynyt; anna se: --bank",
      en: "no bank was found; name one with --bank"))

  static let emptyBank = Failure(
    .badData, "empty-bank",
    Phrase(
      sv: "banken har ingen användbar riktlinje eller inget spår; se omdome bank granska",
      fi: "pankissa ei ole käyttökelpoista ohjetta tai polkua; katso omdome pankki tarkista",
      en: "the bank has no usable guideline or track; see omdome bank check"))
}
