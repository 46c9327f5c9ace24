import KubeAPI

/// The query parameters of a list or watch request.
package struct ListOptions: Sendable {
    package var labelSelector: LabelRequirements
    package var fieldSelector: FieldSelector
    /// For a list, the oldest resource version that may be returned; for a watch, the version to start after. Nil means
    /// the most recent version.
    package var resourceVersion: String?
    package var limit: Int?
    package var continueToken: String?
    package var allowWatchBookmarks: Bool
    /// The number of seconds after which the server ends a watch.
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
