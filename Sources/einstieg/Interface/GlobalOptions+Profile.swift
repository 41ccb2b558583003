import Checklist
import Scenarios

extension GlobalOptions {
    /// The profile that an option names, by path or by name; nil where none is named.
    func profile(_ name: String?) throws(Complaint) -> Profile? { try name.map(ProfileNaming.file)?.profile }
}

/// Profiles that are named on the command line.
enum ProfileNaming {
    /// The profile with a name, or in a file, seen from the working folder.
    static func file(_ name: String) throws(Complaint) -> ProfileFile {
        do throws(Diagnostic) { return try ProfileFile.read(try text(name)) } catch { throw .file(error) }
    }

    /// The text of that file.
    static func source(_ name: String) throws(Complaint) -> SourceFile {
        do throws(Diagnostic) { return try text(name) } catch { throw .file(error) }
    }

    private static func text(_ name: String) throws(Diagnostic) -> SourceFile {
        try ProfileShelf.user.source(name, in: "", at: SourcePlace(file: name, line: 0, column: 0))
    }
}
