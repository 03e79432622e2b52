import PlanModel
import PlanPipeline

/// What `status --format json` prints.
///
/// The shape is part of the interface, and `version` is its number: keys are never renamed, new ones may come. Absent
/// means "does not apply". Dates are such as 2026-11-23; days are calendar days.
struct StatusRecord: Encodable {
  var version = 1
  /// The day it is about.
  var date: String
  var watcher: Watcher
  /// What needs somebody today, the most urgent first.
  var today: [Today]
  /// Awaited advice by whom it was asked of, the most late first.
  var chase: [Chase]
  /// By reference.
  var cases: [Case]
  var unreadable: [Unreadable]
  /// Files that belong to no case of the share, as far as can be told.
  var files: [File]
  var retired: [Retired]

  init(_ share: ShareOverview) {
    date = share.date.iso
    watcher = Watcher(
      state: share.watcher.run.rawValue, lastPoll: share.watcher.lastPoll, trouble: share.watcher.trouble)
    today = share.today.map { entry in
      Today(caseReference: entry.reference, reasons: entry.reasons.map(Reason.init))
    }
    chase = ChaseList(share.cases).groups.map(Chase.init)
    cases = share.cases.map(Case.init)
    unreadable = share.unreadable.map { Unreadable(folder: $0.folder, reasons: $0.reasons) }
    files = share.strays.map(File.init)
    retired = share.retired.map {
      Retired(caseReference: $0.reference, deleteAfter: $0.deleteAfter?.iso, deletedOn: $0.deletedOn?.iso)
    }
  }

  struct Watcher: Encodable {
    /// running, stopped (no word for three polls) or never.
    var state: String
    /// Such as 2026-11-23T07:40:12Z.
    var lastPoll: String?
    var trouble: String?
  }

  struct Today: Encodable {
    /// Absent for a file of no case.
    var caseReference: String?
    /// The worst first.
    var reasons: [Reason]
  }

  struct Reason: Encodable {
    /// unreadable, not-made, limit-passed, file-returned, file-waiting, limit-near or advice-late.
    var kind: String
    /// Title of the limit or the advice, or what is wrong.
    var about: String?
    var due: String?
    /// Since the last day, for limits and advice that are late.
    var daysLate: Int?
    /// To the last day, for a limit that is near.
    var daysLeft: Int?
    /// Id of the file.
    var file: String?
    var waitsFor: String?

    init(_ reason: Attention) {
      kind = reason.kind.rawValue
      about = reason.about.isEmpty ? nil : reason.about
      due = reason.due?.iso
      if reason.kind == .limitNear { daysLeft = reason.days } else { daysLate = reason.days }
      (file, waitsFor) = (reason.file, reason.waitsFor)
    }
  }

  struct Unreadable: Encodable {
    /// Name of the folder in cases/.
    var folder: String
    var reasons: [String]
  }

  struct Retired: Encodable {
    var caseReference: String
    /// The last day on which it is kept.
    var deleteAfter: String?
    /// Absent until it is deleted.
    var deletedOn: String?
  }

  struct File: Encodable {
    /// As in its receipt.
    var id: String
    /// returned or waiting.
    var place: String
    var on: String?
    var caseReference: String?
    /// case-not-open, unfinished, conflict-copy, not-a-file, plan-not-made or machine.
    var waitsFor: String?
    var reasons: [String]
    var remedy: String?

    init(_ file: FileAtHand) {
      id = file.id
      place = file.place.rawValue
      on = file.on?.iso
      caseReference = file.caseReference
      waitsFor = file.waitsFor
      reasons = file.reasons
      remedy = file.remedy
    }
  }
}
