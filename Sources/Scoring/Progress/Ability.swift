import Foundation

/// How well somebody does something, on the scale of Elo: after each attempt it moves by how much that surprised.
///
/// The first attempts move it most. Elo for education after Pelánek (2016); see `practice-plan`.
public struct Ability: Equatable, Sendable {
    /// The estimate; 0 before the first attempt, and a difficulty of the same size is met every other time.
    public private(set) var estimate = 0.0
    public private(set) var attempts = 0

    /// The ability of a beginner.
    public init() {}

    /// Takes in an attempt at a task of some difficulty.
    public mutating func learn(isMet: Bool, difficulty: Double) {
        let step = 1 / (1 + 0.05 * Double(attempts))
        estimate += step * ((isMet ? 1 : 0) - chance(at: difficulty))
        attempts += 1
    }

    /// The chance, from 0 to 1, to meet a task of some difficulty now.
    public func chance(at difficulty: Double) -> Double { 1 / (1 + exp(difficulty - estimate)) }

    /// How hard the items are in a scenario, from what its author says: 1 (friendly) to 4 (hard).
    public static func difficulty(ofLevel level: Int) -> Double { Double(level - 1) / 2 }
}
