import Dispatch
import Linguistics
import Roleplay
import Scenarios
import Synchronization

/// Tries two openers on many personas, several at the same time; what comes out is the same for any number of jobs.
struct TrialPass {
    /// A scenario with both openers as its person hears them.
    struct Case: Sendable {
        let scenario: Scenario
        let a: String
        let b: String
    }

    let cases: [Case]
    /// How many pairs each scenario is played with.
    let sessions: Int
    let jobs: Int
    let language: Language

    private struct State {
        var next = 0
        var done = 0
        var trials: [Int: OpenerTrial] = [:]
        var progress: ProgressBar
    }

    /// Plays everything.
    func run() -> [OpenerTrial] {
        guard sessions > 0, !cases.isEmpty else { return [] }
        let (cases, sessions) = (cases, UInt64(sessions))
        let state = Mutex(State(progress: ProgressBar(size: cases.count, language: language)))
        DispatchQueue.concurrentPerform(iterations: min(jobs, cases.count)) { _ in
            while true {
                let index = state.withLock { state in
                    defer { state.next += 1 }
                    return state.next
                }
                guard index < cases.count else { return }
                let trial = OpenerTrial(
                    cases[index].scenario, a: cases[index].a, b: cases[index].b, seeds: 1...sessions)
                state.withLock { state in
                    state.trials[index] = trial
                    state.done += 1
                    let done = state.done
                    state.progress.show(
                        done,
                        Localized(de: "\(done) von \(cases.count) Szenarien", en: "\(done) of \(cases.count) scenarios")
                    )
                }
            }
        }
        return state.withLock { state in
            state.progress.clear()
            return cases.indices.compactMap { state.trials[$0] }
        }
    }
}
