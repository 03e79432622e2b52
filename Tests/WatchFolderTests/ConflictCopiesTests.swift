import DurableFiles
import Testing
import WatchFolder

struct ConflictCopiesTests {
  @Test(
    "Row 16: a copy that a sync program made is recognised, with the name it was copied from",
    arguments: [
      ("advice.sync-conflict-20260102-120000-ABCDEF7.xml", "Syncthing", "advice.xml"),
      ("advice.sync-conflict-20260102-120000.xml", "Syncthing", "advice.xml"),
      ("advice.sync-conflict-20260102-120000-ABCDEF7", "Syncthing", "advice"),
      ("advice (Ann's conflicted copy 2026-01-02).xml", "Dropbox", "advice.xml"),
      ("advice (Ann’s Conflicted Copy 2026-01-02 (1)).xml", "Dropbox", "advice.xml"),
      ("advice (Case Conflict 1).xml", "Dropbox", "advice.xml"),
      ("advice (conflicted copy 2026-01-02 120000).xml", "ownCloud or Nextcloud", "advice.xml"),
      ("advice (conflicted copy 2026-01-02).xml", "Dropbox, ownCloud or Nextcloud", "advice.xml"),
      ("advice_conflict-20260102-120000.xml", "ownCloud or Nextcloud", "advice.xml"),
      ("advice (case clash from ann).xml", "Nextcloud", "advice.xml"),
      ("advice (SFConflict ann 2026-01-02-12-00-00).xml", "Seafile", "advice.xml"),
      ("advice.Conflict.xml", "Resilio Sync", "advice.xml"),
      ("advice_laptop_Jan-02-120000-2026_Conflict.xml", "Synology Drive", "advice.xml"),
      ("advice_laptop_Jan-02-120000-2026_CaseConflict_1.xml", "Synology Drive", "advice.xml"),
      ("advice-DESKTOP-AB12CD3.xml", "OneDrive", "advice.xml"),
      ("advice-LAPTOP-AB12CD34-2.xml", "OneDrive", "advice.xml"),
    ])
  func copies(_ name: String, _ tool: String, _ original: String) {
    let copy = ConflictCopies.copy(RawName(name))
    #expect(copy?.tool == tool)
    #expect(copy?.original == RawName(original))
  }

  @Test(
    "Row 16: where the name of the machine may hold the same mark, the original is not guessed",
    arguments: [
      "my_advice_laptop_Jan-02-120000-2026_Conflict.xml", "advice_client_time_CaseConflict_1",
      "advice (Ann's conflicted copy 2026-01-02) (1).xml",
    ])
  func notGuessed(_ name: String) {
    let copy = ConflictCopies.copy(RawName(name))
    #expect(copy != nil)
    #expect(copy?.original == nil)
  }

  @Test(
    "Row 16: a name that a person may have chosen is no conflict copy",
    arguments: [
      "advice (1).xml", "advice - Copy.xml", "advice-SCHOOL-PC.xml", "needs_in_conflict.xml", "advice-DESKTOP-.xml",
      "conflicted copy.xml", "peers_Conflict.xml", "advice (case conflict meeting).xml", ".Conflict.xml",
      "advice.sync-conflict-2026.xml", "advice_conflict-plan.xml", "", "(", "()", ".", "advice (conflicted copy",
    ])
  func chosen(_ name: String) {
    #expect(ConflictCopies.tool(of: RawName(name)) == nil)
  }

  @Test("Row 16: a name that is not UTF-8 is recognised, and its original keeps its bytes")
  func rawBytes() {
    let name = RawName(bytes: [0xF6] + Array(" (conflicted copy 2026-01-02 120000).xml".utf8))
    #expect(ConflictCopies.copy(name)?.original == RawName(bytes: [0xF6] + Array(".xml".utf8)))
  }
}
