/// One situation with one question, or a talk of several steps.
public struct Scenario: Sendable {
  public typealias ID = Name<Scenario>

  public enum Form: String, CaseIterable, Sendable {
    case single, multiple, order, bestWorst = "best-worst", dialogue
  }

  /// Recognise, apply, weigh.
  public static let levels = 1...3

  /// What one chooses from. A form other than the dialogue has one step, without a name.
  public struct Step: Sendable {
    public let id: String?
    public let options: [Option]
  }

  public struct Option: Sendable {
    public let id: String
    /// In a dialogue: the step or the ending that the choice leads to.
    public let to: String?
  }

  public let id: ID
  public let topic: Topic.ID
  public let form: Form
  public let level: Int
  public let isCritical: Bool
  public let guidelines: [Guideline.ID]
  public let tracks: [Track.ID]
  /// The first one is where it begins.
  public let steps: [Step]
  public let endings: [String]
  public internal(set) var keys: [Key]
  public internal(set) var texts: Texts
  let place: Place

  /// The key that decides under this guideline in this track: the most specific that fits.
  public func key(under guideline: Guideline, in track: Track.ID) -> Key? {
    keys.filter { $0.selector.fits(guideline, track) }.max {
      $0.selector.weight < $1.selector.weight
    }
  }

  /// Where a text stands among the scenario's texts.
  public enum Path {
    public static let title = "title"
    public static let situation = "situation"
    public static let question = "question"
    public static func step(_ id: String) -> String { "steps/\(id)/text" }
    public static func ending(_ id: String) -> String { "endings/\(id)" }
    public static func option(_ id: String, of step: String?) -> String {
      step.map { "steps/\($0)/options/\(id)" } ?? "options/\(id)"
    }
    /// What one goes by when answering.
    static func isAsked(_ path: String) -> Bool {
      path == situation || path == question || path.hasPrefix("options/")
        || path.hasPrefix("steps/")
    }
    /// All that a key says is feedback.
    static func isFeedback(_ path: String) -> Bool { path.hasPrefix("key") }
    public static func feedback(_ key: String, _ option: String?, of step: String?) -> String {
      var path = key + "/feedback"
      for name in [step, option] { if let name { path += "/" + name } }
      return path
    }
  }
}
