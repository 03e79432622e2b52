import Digest
import Testing

@Suite("SHA-256")
struct SHA256Tests {
  // FIPS 180-4 and the NIST example values.
  @Test(
    "gives the known answers",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func knownAnswers(text: String, expected: String) {
    #expect(SHA256.hex(Array(text.utf8)) == expected)
  }

  @Test("gives 32 bytes that the digits spell")
  func bytes() {
    #expect(SHA256.digest(Array("abc".utf8)).prefix(3) == [0xBA, 0x78, 0x16])
    #expect(SHA256.digest([]).count == 32)
  }

  @Test("may be used by many tasks at once")
  func concurrent() async {
    let answers = await withTaskGroup(of: String.self) { group in
      for _ in 0..<16 { group.addTask { SHA256.hex(Array("abc".utf8)) } }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(answers == ["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"])
  }
}
