package import DurableFiles

/// Where everything lies on a share. All of it is on one file system, because files move by rename.
package struct ShareLayout: Sendable, Hashable {
  /// The folder that everybody shares.
  package let root: String
  /// Where files are dropped: `inbox` of the share, or a folder of somebody else's.
  package let inbox: String

  package init(_ root: String, inbox: String? = nil) {
    var trimmed = root
    while trimmed.count > 1, trimmed.hasSuffix("/") { trimmed.removeLast() }
    self.root = trimmed
    self.inbox = inbox ?? trimmed + "/inbox"
  }

  /// A folder for each case, under its reference.
  package var cases: String { root + "/cases" }
  /// A folder for each refused file, with its receipt.
  package var returned: String { root + "/returned" }
  package var receipts: String { root + "/receipts" }
  /// The authority's own templates.
  package var authority: String { root + "/authority" }
  /// A record for each case that was deleted.
  package var retired: String { root + "/retired" }
  /// What the watcher keeps for itself.
  package var own: String { root + "/.ehcplan" }
  /// Says that this is a share, and which: a drive that went away has no such file.
  package var sentinel: String { own + "/share.json" }
  /// A folder for each file in hand, with nothing but the file in it, under its own name.
  package var claims: String { own + "/claims" }
  /// What is known of each file in hand.
  package var journal: String { own + "/journal" }
  package var leases: String { own + "/leases" }
  /// Cases that could not be assembled, to be tried again.
  package var pending: String { own + "/pending" }
  /// Contents that were taken from an inbox in which files stay.
  package var ledger: String { own + "/ledger" }
  /// Folders of cases that are being deleted.
  package var retiring: String { own + "/retiring" }
  /// What the watcher last said of itself.
  package var state: String { own + "/state.json" }

  package func caseFolder(_ reference: String) -> String { cases + "/" + reference }
  package func advice(_ reference: String) -> String { caseFolder(reference) + "/advice" }
  package func claim(_ id: String) -> RawPath { RawPath(claims + "/" + id) }

  /// Every folder that `watch --init` makes.
  package var folders: [String] {
    [inbox, cases, returned, receipts, authority, retired, own, claims, journal, leases, pending, ledger]
  }
}
