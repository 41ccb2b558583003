import Linguistics
import Scenarios
import Scripts

extension Library {
    /// All templates, ordered by language, channel and title.
    func templates() -> (readable: [Template], broken: [Broken]) {
        var readable: [Template] = []
        var broken: [Broken] = []
        for path in files(below: "Scripts", endings: ["md"]) {
            do throws(Diagnostic) {
                readable.append(try Template.read(SourceFile.read(folder + "/" + path)))
            } catch {
                broken.append(Broken(name: path, diagnostic: error))
            }
        }
        readable.sort {
            ($0.language.rawValue, $0.channel.rawValue, $0.title) < (
                $1.language.rawValue, $1.channel.rawValue, $1.title
            )
        }
        return (readable, broken)
    }

    /// The template with an id, or in a file; behind a colon may stand which of its wordings is meant.
    func template(_ name: String) throws(Complaint) -> Template {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        let wording = parts.count > 1 ? parts[parts.count - 1] : ""
        let path = try templatePath(wording.isEmpty ? name : parts.dropLast().joined(separator: ":"))
        let template: Template
        do throws(Diagnostic) { template = try Template.read(SourceFile.read(path)) } catch { throw .file(error) }
        return wording.isEmpty ? template : try Library.wording(String(wording), of: template)
    }

    /// A wording of a template, by the name of a variant or "original".
    static func wording(_ name: String, of template: Template) throws(Complaint) -> Template {
        if let wording = template.wording(name) { return wording }
        let names = [Variant.original] + template.variants.map(\.name)
        let guess = nearest(to: name, among: names)
        throw .usage(
            Localized(
                de:
                    "„\(template.id)“ hat keine Variante „\(name)“.\(guess.map { " Meinten Sie „\($0)“?" } ?? "") Es gibt: \(names.joined(separator: ", ")).",
                en:
                    "“\(template.id)” has no variant “\(name)”.\(guess.map { " Did you mean “\($0)”?" } ?? "") Known: \(names.joined(separator: ", "))."
            ))
    }

    /// The files of the templates that are named by id, file or folder; all of the library where none is named.
    func templatePaths(_ names: [String]) throws(Complaint) -> [String] {
        if names.isEmpty { return files(below: "Scripts", endings: ["md"]).map { folder + "/" + $0 } }
        var paths: [String] = []
        for name in names {
            guard CheckSource.isFolder(name) else {
                paths.append(try templatePath(name))
                continue
            }
            let found = Library(folder: name).files(below: "", endings: ["md"])
            if found.isEmpty { throw .noTemplate(folder: name) }
            paths += found.map { (name.hasSuffix("/") ? String(name.dropLast()) : name) + $0 }
        }
        return paths
    }

    /// The file of the template with an id; a name that is a path already stays as it is.
    private func templatePath(_ name: String) throws(Complaint) -> String {
        if name.contains("/") || name.hasSuffix(".md") { return name }
        let all = files(below: "Scripts", endings: ["md"])
        guard let path = all.first(where: { Library.stem($0) == name }) else {
            throw .unknownTemplate(name, suggestion: nearest(to: name, among: all.map(Library.stem)))
        }
        return folder + "/" + path
    }
}
