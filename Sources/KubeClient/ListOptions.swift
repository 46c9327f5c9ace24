import KubeAPI

/// What part of a collection to read, and how: the query of a list or a watch.
package struct ListOptions: Sendable {
    package var labelSelector: LabelRequirements
    package var fieldSelector: FieldSelector
    /// For lists the version to be at least as new as, for watches the one to start after; nil is the newest.
    package var resourceVersion: String?
    package var limit: Int?
    package var continueToken: String?
    package var allowWatchBookmarks: Bool
    /// Seconds after which the server ends a watch.
    package var timeoutSeconds: Int?

    package init(
        labelSelector: LabelRequirements = LabelRequirements(), fieldSelector: FieldSelector = FieldSelector(),
        resourceVersion: String? = nil, limit: Int? = nil, continueToken: String? = nil,
        allowWatchBookmarks: Bool = false, timeoutSeconds: Int? = nil
    ) {
        self.labelSelector = labelSelector
        self.fieldSelector = fieldSelector
        self.resourceVersion = resourceVersion
        self.limit = limit
        self.continueToken = continueToken
        self.allowWatchBookmarks = allowWatchBookmarks
        self.timeoutSeconds = timeoutSeconds
    }

    var query: [(String, String)] {
        var query: [(String, String)] = []
        if !labelSelector.isEmpty { query.append(("labelSelector", labelSelector.description)) }
        if !fieldSelector.isEmpty { query.append(("fieldSelector", fieldSelector.description)) }
        if let resourceVersion { query.append(("resourceVersion", resourceVersion)) }
        if let limit { query.append(("limit", String(limit))) }
        if let continueToken { query.append(("continue", continueToken)) }
        if allowWatchBookmarks { query.append(("allowWatchBookmarks", "true")) }
        if let timeoutSeconds { query.append(("timeoutSeconds", String(timeoutSeconds))) }
        return query
    }
}
