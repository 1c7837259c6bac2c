import Testing

@testable import Quiz
