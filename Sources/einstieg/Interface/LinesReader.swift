import Foundation
import Scenarios

/// Opens a file of lines, or standard input for "-".
enum LinesReader {
    static func open(_ path: String) throws(Complaint) -> PlainReader {
        PlainReader(descriptor: try descriptor(path))
    }

    /// The descriptor of an open file, 0 for "-".
    static func descriptor(_ path: String) throws(Complaint) -> CInt {
        guard path != "-" else { return 0 }
        let place = SourcePlace(file: path, line: 0, column: 0)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw .file(Diagnostic(MissingFile(), at: place))
        }
        if isFolder.boolValue { throw .file(Diagnostic(FolderGiven(), at: place)) }
        let descriptor = Glibc.open(path, O_RDONLY)
        guard descriptor >= 0 else { throw .file(Diagnostic(UnreadableFile(), at: place)) }
        return descriptor
    }
}
