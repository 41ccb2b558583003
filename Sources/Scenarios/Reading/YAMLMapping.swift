/// The entries of a YAML mapping in the order of the file.
public struct YAMLMapping {
    public let entries: [YAMLField]
    let shape: Shape
    /// Where the key of the whole group stands.
    let keyPlace: SourcePlace
    let keyExtent: Int

    init(entries: [YAMLField], shape: Shape, keyPlace: SourcePlace, keyExtent: Int) {
        self.keyExtent = keyExtent
        self.entries = entries
        self.shape = shape
        self.keyPlace = keyPlace
    }

    /// The value of a key that may be absent; the key has to be one that the shape describes.
    public subscript(key: String) -> YAMLField? {
        if case .group(let group) = shape { precondition(group[key] != nil, "“\(key)” is read but not described") }
        return entries.first { $0.key == key }
    }

    /// The value of a key that must be there.
    public func required(_ key: String) throws(Diagnostic) -> YAMLField {
        guard let field = self[key] else { throw Diagnostic(MissingKey([key]), at: keyPlace, extent: keyExtent) }
        return field
    }
}
