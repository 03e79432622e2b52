import Findings
import Glibc

/// Keeps a few worker processes at work, one request each at a time, and ends those that take too long.
package final class WorkerCrew: Workforce {
  private let command: [String]
  private let size: Int
  /// Seconds that a request may take, by the watcher's clock. The worker sets stricter limits of its own.
  private let limit: Double
  private let clock: any WatchClock
  /// After so many requests a worker is replaced, so that nothing grows.
  private let servesAtMost = 500
  private var workers: [WorkerProcess] = []

  /// - Parameter command: the program and its arguments; it says `{"ready":true}` when it can work.
  package init(_ command: [String], size: Int, limit: Double, clock: any WatchClock) {
    self.command = command
    self.size = max(1, size)
    self.limit = limit
    self.clock = clock
    // A worker that has gone is told by the write that fails, not by a signal that would end the watcher.
    signal(SIGPIPE, SIG_IGN)
  }

  deinit { dismiss() }

  package func dismiss() {
    for worker in workers { worker.end(byForce: worker.task != nil) }
    workers = []
  }

  package func run(
    _ requests: [WorkRequest], isStopping: () -> Bool, answered: (Int, WorkAnswer) -> Void
  ) throws(NoWorkers) {
    var next = 0
    while true {
      if !isStopping() {
        while next < requests.count, let worker = try idleWorker(wanted: requests.count - next) {
          if worker.send(requests[next]) {
            worker.task = (next, clock.elapsed())
            next += 1
          } else {
            // It went while idle; nothing was in its hand, and another takes the request.
            drop(worker, byForce: true)
          }
        }
      }
      if workers.allSatisfy({ $0.task == nil }) { return }
      for (index, answer) in collect() { answered(index, answer) }
    }
  }

  /// A worker with nothing in hand; a new one while there are fewer than there may be.
  private func idleWorker(wanted: Int) throws(NoWorkers) -> WorkerProcess? {
    if let idle = workers.first(where: { $0.task == nil }) {
      if idle.served < servesAtMost { return idle }
      drop(idle, byForce: false)
    }
    // The second is worth its start only when there is more than a little to do.
    guard workers.isEmpty || (workers.count < size && wanted > 1) else { return nil }
    let worker = try WorkerProcess(command)
    let started = clock.elapsed()
    while clock.elapsed() - started < limit {
      guard hasInput([worker], waiting: 0.5).contains(where: { $0 === worker }) else { continue }
      switch worker.receive() {
      case .nothingYet: continue
      case .line:
        workers.append(worker)
        return worker
      case .ended: throw NoWorkers(exitCode: worker.end(byForce: false), words: "the worker did not get ready")
      }
    }
    worker.end(byForce: true)
    throw NoWorkers(words: "the worker did not get ready in time")
  }

  /// Waits a moment for answers, and for the end of what takes too long.
  private func collect() -> [(Int, WorkAnswer)] {
    var answers: [(Int, WorkAnswer)] = []
    let busy = workers.filter { $0.task != nil }
    for worker in hasInput(busy, waiting: 0.2) {
      guard let task = worker.task else { continue }
      switch worker.receive() {
      case .nothingYet: break
      case .line(let line):
        worker.task = nil
        if let answer = JSONText.value(WorkAnswer.self, from: line) {
          answers.append((task.index, answer))
        } else {
          answers.append((task.index, died(worker, "it gave no answer that can be read")))
        }
      case .ended: answers.append((task.index, died(worker, nil)))
      }
    }
    for worker in busy {
      guard let task = worker.task, clock.elapsed() - task.since > limit else { continue }
      answers.append((task.index, died(worker, "it took more than \(Int(limit)) seconds")))
    }
    return answers
  }

  private func died(_ worker: WorkerProcess, _ why: String?) -> WorkAnswer {
    var answer = WorkAnswer()
    let code = drop(worker, byForce: why != nil)
    answer.died = why ?? "it ended with code \(code)"
    return answer
  }

  @discardableResult
  private func drop(_ worker: WorkerProcess, byForce: Bool) -> Int32 {
    workers.removeAll { $0 === worker }
    return worker.end(byForce: byForce)
  }

  private func hasInput(_ workers: [WorkerProcess], waiting seconds: Double) -> [WorkerProcess] {
    var files = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
    guard poll(&files, nfds_t(files.count), Int32(seconds * 1000)) > 0 else { return [] }
    return zip(workers, files).filter { $0.1.revents != 0 }.map(\.0)
  }
}
