internal import Quiz
internal import Records

/// An attempt that is kept as it goes: what has been taken is durable before anything follows.
@MainActor struct Sitting {
  private(set) var record: AttemptRecord
  private(set) var attempt: Attempt
  private let store: any Store
  private let clock: Clock
  private let door: AttemptRecord.Door

  /// Why something could not be taken.
  enum Trouble: Error {
    case refused(Attempt.Refusal)
    case store(StoreError)
  }

  /// Goes on with a record, whether it has just begun or was left long ago.
  init(
    _ record: AttemptRecord, store: any Store, clock: Clock, door: AttemptRecord.Door
  ) throws(Trouble) {
    do throws(Attempt.Refusal) { attempt = try record.attempt() } catch { throw .refused(error) }
    self.record = record
    self.store = store
    self.clock = clock
    self.door = door
  }

  /// Whether something had been answered before this program started.
  var isResumed: Bool { !record.entries.isEmpty }

  mutating func take(_ event: Attempt.Event) throws(Trouble) -> [Attempt.Effect] {
    var next = attempt
    let effects: [Attempt.Effect]
    do throws(Attempt.Refusal) { effects = try next.take(event) } catch { throw .refused(error) }
    do throws(StoreError) {
      for case .record(let event) in effects {
        let entry = AttemptRecord.Entry(event, at: clock.now, door: door)
        try store.add(entry, as: record.entries.count, to: record.id)
        record.entries.append(entry)
      }
      attempt = next
    } catch { throw .store(error) }
    return effects
  }

  /// Closes the books on an attempt that is answered in full.
  mutating func finish() throws(Trouble) {
    guard record.state == .open else { return }
    let now = clock.now
    do throws(StoreError) { try store.end(record.id, as: .finished, at: now) } catch {
      throw .store(error)
    }
    record.state = .finished
    record.ended = now
  }
}
