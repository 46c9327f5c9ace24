import KubeSupport

/// `apiserver_request_total`.
struct RequestTotals: MetricFamily {
    let routes: @Sendable () -> [RequestRoute]
    let help =
        "Counter of apiserver requests broken out for each verb, dry run value, group, version, resource, scope, component, "
        + "and HTTP response code."
    let type = "counter"

    func render(name: String, into text: inout String) {
        for route in routes() {
            for (code, count) in route.byCode {
                text += "\(name){code=\"\(code)\",\(route.labelText(withDryRun: true))} \(count)\n"
            }
        }
    }
}

/// `apiserver_request_duration_seconds`.
struct RequestDurations: MetricFamily {
    let routes: @Sendable () -> [RequestRoute]
    let help =
        "Response latency distribution in seconds for each verb, dry run value, group, version, resource, subresource, "
        + "scope and component."
    let type = "histogram"

    func render(name: String, into text: inout String) {
        for route in routes() {
            route.durations.render(name: name, labels: route.labelText(withDryRun: true), into: &text)
        }
    }
}

/// `apiserver_longrunning_requests`.
struct LongRunningRequests: MetricFamily {
    let routes: @Sendable () -> [RequestRoute]
    let help =
        "Gauge of all active long-running apiserver requests broken out by verb, group, version, resource, scope and "
        + "component. Not all requests are tracked this way."
    let type = "gauge"

    func render(name: String, into text: inout String) {
        for route in routes() where route.labels.isLongRunning {
            text += "\(name){\(route.labelText(withDryRun: false))} \(route.running.value)\n"
        }
    }
}

extension RequestRoute {
    /// Returns the labels in the Prometheus text format.
    fileprivate func labelText(withDryRun: Bool) -> String {
        let dryRun = withDryRun ? "dry_run=\"\(labels.isDryRun ? "All" : "")\"," : ""
        let subresource = MetricText.escapedLabel(labels.subresource)
        return "component=\"apiserver\",\(dryRun)group=\"\(resource.group)\",resource=\"\(resource.resource)\","
            + "scope=\"\(labels.scope.rawValue)\",subresource=\"\(subresource)\",verb=\"\(labels.verb.rawValue)\","
            + "version=\"\(resource.version)\""
    }
}
