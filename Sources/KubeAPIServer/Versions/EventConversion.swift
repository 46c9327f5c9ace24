import KubeAPI

extension VersionConversion<EventsV1Event, Event> {
    /// `events.k8s.io/v1`, which has the fields of the core version under other names.
    package static var eventsV1: Self {
        VersionConversion(toServed: EventsV1Event.init(core:), toStored: Event.init(served:))
    }
}

extension EventsV1Event {
    fileprivate init(core event: Event) {
        self.init()
        metadata = event.metadata
        eventTime = event.eventTime ?? .zero
        series = event.series.map { core in
            EventsV1EventSeries {
                $0.count = core.count ?? 0
                $0.lastObservedTime = core.lastObservedTime ?? .zero
            }
        }
        reportingController = event.reportingComponent
        reportingInstance = event.reportingInstance
        action = event.action
        reason = event.reason
        regarding = event.involvedObject
        related = event.related
        note = event.message
        type = event.type
        deprecatedSource = event.source
        deprecatedFirstTimestamp = event.firstTimestamp
        deprecatedLastTimestamp = event.lastTimestamp
        deprecatedCount = event.count
    }
}

extension Event {
    fileprivate init(served event: EventsV1Event) {
        self.init()
        metadata = event.metadata
        eventTime = event.eventTime == .zero ? nil : event.eventTime
        series = event.series.map { served in
            EventSeries {
                $0.count = served.count
                $0.lastObservedTime = served.lastObservedTime
            }
        }
        reportingComponent = event.reportingController
        reportingInstance = event.reportingInstance
        action = event.action
        reason = event.reason
        involvedObject = event.regarding
        related = event.related
        message = event.note
        type = event.type
        source = event.deprecatedSource
        firstTimestamp = event.deprecatedFirstTimestamp
        lastTimestamp = event.deprecatedLastTimestamp
        count = event.deprecatedCount
    }
}
