import Testing
import WatchFolder

struct ShareLayoutTests {
  @Test("What the watcher keeps for itself lies on the share, so that files move there by rename")
  func own() {
    let layout = ShareLayout("/srv/ehc/")
    #expect(layout.folders.allSatisfy { $0.hasPrefix("/srv/ehc/") })
    #expect(layout.advice("AB-2026-0001") == "/srv/ehc/cases/AB-2026-0001/advice")
  }

  @Test("An inbox of somebody else's is named by itself")
  func foreignInbox() {
    #expect(ShareLayout("/srv/ehc", inbox: "/mnt/theirs").inbox == "/mnt/theirs")
  }
}
