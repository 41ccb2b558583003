import ArgumentParser
import Foundation
import Linguistics
import Reports

/// Whom learning records are about, and under which address things get their names.
struct IdentityOptions: ParsableArguments {
    @Option(help: "Pseudonym in learning records; a random one of this store's own if none is given. / Pseudonym.")
    var pseudonym: String?
    @Option(help: "Your own address, for the names in learning records. / Eigene Adresse für Namen in Lernnachweisen.")
    var home = "https://einstieg.invalid"

    mutating func validate() throws {
        guard let address = URL(string: home), ["http", "https"].contains(address.scheme),
            address.host?.isEmpty == false
        else { throw ValidationError("--home \(home): https://…") }
        if pseudonym?.isEmpty == true { throw ValidationError("--pseudonym: empty / leer") }
    }

    /// The writer of statements for a store.
    func records(_ notebook: Notebook) throws(Complaint) -> LearningRecords {
        let name: String
        if let pseudonym { name = pseudonym } else { name = try notebook.pseudonym() }
        return LearningRecords(
            LearningRecords.Identity(name: name, home: home),
            platform: "einstieg \(Einstieg.configuration.version)")
    }
}
