import Foundation
import Linguistics
import Roleplay
import Scenarios
import Synchronization

/// Plays the sessions of a calibration, several at the same time; what comes out is the same for any number of jobs.
struct CalibrationPass {
    let scenarios: [Scenario]
    /// How many sessions each skill plays of each scenario.
    let sessions: Int
    let jobs: Int
    let language: Language

    /// Some sessions of a skill, small enough that the work is shared out evenly.
    private struct Batch {
        let scenario: Int
        let skill: Skill
        let seeds: ClosedRange<UInt64>
    }

    fileprivate struct State {
        var next = 0
        var done = 0
        var endings: [[EndingKind: Int]]
        var progress: ProgressBar
    }

    /// Plays everything.
    func run() -> [Calibration] {
        let batches = batches
        let total = scenarios.count * Skill.allCases.count * sessions
        let scenarios = scenarios
        let state = Mutex(
            State(
                endings: Array(repeating: [:], count: batches.count),
                progress: ProgressBar(size: total, language: language)))
        DispatchQueue.concurrentPerform(iterations: min(jobs, batches.count)) { _ in
            while let index = state.withLock({ $0.take(of: batches.count) }) {
                let batch = batches[index]
                let endings = Calibration.endings(
                    of: scenarios[batch.scenario], skill: batch.skill, seeds: batch.seeds)
                state.withLock { $0.finish(index, endings, sessions: batch.seeds.count, of: total) }
            }
        }
        let endings = state.withLock { state in
            state.progress.clear()
            return state.endings
        }
        return scenarios.indices.map { place in
            Calibration(scenarios[place]) { skill in
                zip(batches, endings).filter { $0.0.scenario == place && $0.0.skill == skill }
                    .reduce(into: [:]) { $0.merge($1.1, uniquingKeysWith: +) }
            }
        }
    }

    private var batches: [Batch] {
        var batches: [Batch] = []
        let seeds = 1...UInt64(max(1, sessions))
        for scenario in scenarios.indices {
            for skill in Skill.allCases {
                for first in stride(from: seeds.lowerBound, through: seeds.upperBound, by: 10) {
                    let last = min(first + 9, seeds.upperBound)
                    batches.append(Batch(scenario: scenario, skill: skill, seeds: first...last))
                }
            }
        }
        return batches
    }
}

extension CalibrationPass.State {
    /// The next batch to play; nil when all are taken.
    fileprivate mutating func take(of count: Int) -> Int? {
        guard next < count else { return nil }
        defer { next += 1 }
        return next
    }

    fileprivate mutating func finish(_ index: Int, _ endings: [EndingKind: Int], sessions: Int, of total: Int) {
        self.endings[index] = endings
        done += sessions
        progress.show(done, Localized(de: "\(done) von \(total) Sitzungen", en: "\(done) of \(total) sessions"))
    }
}
