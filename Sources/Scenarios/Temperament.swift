import Checklist
import Linguistics

/// What an archetype brings along: its state at the start and how it reacts (`TemperamentStart`), and how it talks.
///
/// The wording lies in `Data/<archetype>.yaml`; what an archetype does not say in its own way comes from
/// `Data/default.yaml`.
public struct Temperament: Sendable {
    public let start: TemperamentStart
    let wording: [String: [Move: [Line]]]

    /// The lines for a move, in the scenario's language, address form and medium.
    public func lines(for move: Move, language: Language, address: AddressForm, isWritten: Bool) -> [Line] {
        wording[Temperament.voice(language: language, address: address, isWritten: isWritten)]?[move] ?? []
    }

    static func voice(language: Language, address: AddressForm, isWritten: Bool) -> String {
        (language == .english ? "en" : address.rawValue) + (isWritten ? ".written" : ".phone")
    }
}
