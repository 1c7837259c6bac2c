internal import Bank
@preconcurrency internal import Glibc
internal import Records

/// The time now, and which day it is where a municipality is.
struct Clock: Sendable {
  /// Stands still at a moment when one is given, as tests need it.
  var fixed: Moment?

  var now: Moment {
    if let fixed { return fixed }
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  @MainActor func today(in country: Guideline.Country) -> Day {
    Self.day(of: now, in: country)
  }

  /// The day of a moment by the clocks of a country. The rule is spelled out, so that it holds also
  /// where no table of time zones is installed.
  @MainActor static func day(of moment: Moment, in country: Guideline.Country) -> Day {
    let zone =
      switch country {
      case .sweden: "CET-1CEST,M3.5.0/2,M10.5.0/3"
      case .finland: "EET-2EEST,M3.5.0/3,M10.5.0/4"
      }
    setenv("TZ", zone, 1)
    tzset()
    var seconds = time_t(moment.milliseconds / 1000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil,
      let day = Day(
        year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    else { return Day(number: moment.milliseconds / 86_400_000) }
    return day
  }
}
