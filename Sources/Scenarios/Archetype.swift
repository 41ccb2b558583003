/// A temperament with a start state, sensitivities and a wording of its own.
public enum Archetype: String, Codable, CaseIterable, Sendable {
    case busy, sceptical, vague, analytical, gatekeeper, annoyed, curious, priceDriven
}
