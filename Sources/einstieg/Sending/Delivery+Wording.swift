import Linguistics
import Reports

extension Delivery.Answer {
    /// What came back, in a sentence.
    var wording: Localized {
        switch self {
        case .status(let status, _, _):
            Localized(de: "Der Server antwortet mit \(status).", en: "The server answers \(status).")
        case .silence:
            Localized(de: "Der Server antwortet nicht rechtzeitig.", en: "The server does not answer in time.")
        case .unreachable: Localized(de: "Der Server ist nicht zu erreichen.", en: "The server cannot be reached.")
        }
    }
}

extension Delivery.Cause {
    /// Why it stopped, and what to do.
    var wording: Localized {
        switch self {
        case .credentials(let status):
            Localized(
                de:
                    "Der Zugang wird nicht angenommen (\(status)). Setzen Sie \(SendRun.loginVariable) auf NAME:KENNWORT.",
                en: "The login is not accepted (\(status)). Set \(SendRun.loginVariable) to NAME:PASSWORD.")
        case .address(let status):
            Localized(
                de: "Unter dieser Adresse antwortet kein Learning Record Store (\(status)).",
                en: "No learning record store answers at this address (\(status)).")
        case .moved(let status):
            Localized(
                de: "Der Server verweist an eine andere Adresse (\(status)). Nennen Sie diese selbst.",
                en: "The server points to another address (\(status)). Name that one yourself.")
        case .exhausted(let answer): answer.wording
        }
    }
}
