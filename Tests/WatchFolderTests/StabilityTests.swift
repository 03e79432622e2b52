import DurableFiles
import TestSupport
import Testing
import WatchFolder

struct StabilityTests {
  private static let second: UInt64 = 1_000_000_000

  private func signature(_ size: Int64, modified: Int64 = 0, inode: UInt64 = 1, kind: FileSignature.Kind = .plain)
    -> FileSignature
  {
    FileSignature(kind: kind, size: size, modified: modified, inode: inode, device: 1)
  }

  @Test("Row 4: a file is whole after two further looks without a change, and not before the minimum age")
  func ready() {
    var stability = Stability(unchangedLooks: 2, minimumAge: .seconds(5))
    let seen = [RawName("a"): signature(9)]
    let looks = [0, 2, 4, 5].map { stability.look(seen, at: $0 * StabilityTests.second).ready }
    #expect(looks == [[], [], [], [RawName("a")]])
  }

  @Test("Row 4: one look long after the first is not enough, however old the file is")
  func looksCount() {
    var stability = Stability(unchangedLooks: 2, minimumAge: .seconds(5))
    let seen = [RawName("a"): signature(9)]
    let looks = [0, 600, 601].map { stability.look(seen, at: $0 * StabilityTests.second).ready }
    #expect(looks == [[], [], [RawName("a")]])
  }

  @Test("Row 4: a change of size, time, inode or device starts the wait again")
  func changes() {
    let first = signature(9)
    var changed = [first, first, first, first]
    changed[0].size = 10
    changed[1].modified = 1
    changed[2].inode = 2
    changed[3].device = 2
    for second in changed {
      var stability = Stability(unchangedLooks: 1, minimumAge: .zero)
      #expect(stability.look([RawName("a"): first], at: 0).ready.isEmpty)
      #expect(stability.look([RawName("a"): second], at: 1).settling == [RawName("a")])
      #expect(stability.look([RawName("a"): second], at: 2).ready == [RawName("a")])
    }
  }

  @Test("Row 4: an empty file is never taken, and a folder or link is not judged")
  func emptyAndOthers() {
    var stability = Stability(unchangedLooks: 1, minimumAge: .zero)
    let seen = [
      RawName("empty"): signature(0), RawName("folder"): signature(9, kind: .folder),
      RawName("link"): signature(9, kind: .link), RawName("pipe"): signature(0, kind: .special),
    ]
    let looks = (0..<9).map { stability.look(seen, at: $0) }
    #expect(looks.allSatisfy { $0.ready.isEmpty && $0.settling == [RawName("empty")] })
  }

  @Test("Row 4: a file that went away and came back starts again, and what is gone is forgotten")
  func vanished() {
    var stability = Stability(unchangedLooks: 2, minimumAge: .zero)
    let seen = [RawName("a"): signature(9)]
    for time in 0..<2 { _ = stability.look(seen, at: UInt64(time)) }
    _ = stability.look([:], at: 2)
    #expect(stability.unchangedSince(RawName("a")) == nil)
    #expect(stability.look(seen, at: 3).ready.isEmpty)
    stability.forget(RawName("a"))
    #expect(stability.look(seen, at: 4).ready.isEmpty)
    #expect(stability.unchangedSince(RawName("a")) == 4)
  }

  @Test("Row 20: the clock of the file server plays no part: a time in the far past or future changes nothing")
  func serverClock() {
    var stability = Stability(unchangedLooks: 2, minimumAge: .seconds(5))
    let seen = [RawName("past"): signature(9, modified: .min), RawName("future"): signature(9, modified: .max)]
    let looks = [0, 3, 6].map { stability.look(seen, at: $0 * StabilityTests.second).ready.count }
    #expect(looks == [0, 0, 2])
  }

  @Test("Times that go backwards or are as large as can be never make a file ready early")
  func strangeTimes() {
    var stability = Stability(unchangedLooks: 1, minimumAge: .seconds(5))
    let seen = [RawName("a"): signature(9)]
    for time: UInt64 in [.max, 0, 9, .max - 1] { #expect(stability.look(seen, at: time).ready.isEmpty) }
    var never = Stability(minimumAge: .seconds(Int64.max))
    for time: UInt64 in [0, 1, .max - 1] { #expect(never.look(seen, at: time).ready.isEmpty) }
  }

  @Test("Row 4: a look that takes long counts from its end to the beginning of the next")
  func longLooks() {
    var stability = Stability(unchangedLooks: 1, minimumAge: .seconds(5))
    let seen = [RawName("a"): signature(9)]
    _ = stability.look(seen, at: 0, until: 4 * StabilityTests.second)
    #expect(stability.look(seen, at: 6 * StabilityTests.second).ready.isEmpty)
    #expect(stability.look(seen, at: 9 * StabilityTests.second).ready == [RawName("a")])
  }

  @Test("Row 4: a sender that pauses for less than the minimum age is never cut short", arguments: 1...40)
  func pausingWriter(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let age = UInt64.random(in: 2...20, using: &generator) * StabilityTests.second
    var stability = Stability(
      unchangedLooks: Int.random(in: 1...4, using: &generator), minimumAge: .nanoseconds(Int64(age)))
    // When each further piece arrives: after a pause of less than the age.
    var arrivals: [UInt64] = [UInt64.random(in: 0...age, using: &generator)]
    for _ in 0..<60 { arrivals.append(arrivals[arrivals.count - 1] + UInt64.random(in: 1..<age, using: &generator)) }
    let last = arrivals[arrivals.count - 1]
    var time: UInt64 = 0
    var readyAt: UInt64?
    while readyAt == nil, time < last + 20 * age {
      let pieces = Int64(arrivals.prefix { $0 <= time }.count)
      let seen = pieces == 0 ? [:] : [RawName("a"): signature(pieces * 100)]
      if stability.look(seen, at: time).ready == [RawName("a")] { readyAt = time }
      time += UInt64.random(in: 1...(age * 2), using: &generator)
    }
    #expect(readyAt.map { $0 >= last + age } == true)
  }
}
