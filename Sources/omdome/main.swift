import Bank
import Words

let check = Check(
  CommandLine.arguments.count > 1 ? Array(CommandLine.arguments.dropFirst()) : ["Scenarios"])
for fault in check.faults {
  print("\(fault.place): \(fault.severity.rawValue): \(Language.english(fault.phrase))")
}
print(check.errors.count, check.warnings.count)
