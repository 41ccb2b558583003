import Checklist

/// Which profile something was marked by, in JSON.
struct ProfileEntry: Encodable {
    let id: String
    let version: String

    init(_ profile: Profile) {
        id = profile.id
        version = profile.version
    }
}
