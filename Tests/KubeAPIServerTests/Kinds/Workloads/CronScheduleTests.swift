import Testing

@testable import KubeAPIServer

@Suite struct CronScheduleTests {
    @Test(
        "fields, names, ranges, steps, descriptors and time zones are accepted",
        arguments: [
            "* * * * *", "0 12 1 jan mon", "*/5 0-6/2 1,15 * ?", "@hourly", "@every 1h30m", "TZ=UTC 0 0 * * *",
        ])
    func valid(_ schedule: String) {
        #expect(CronSchedule.problem(schedule) == nil)
    }

    @Test(
        "other schedules are refused",
        arguments: [
            "", "* * * *", "60 * * * *", "* * 0 * *", "5-1 * * * *", "*/0 * * * *", "@often", "@every soon", "TZ=UTC",
            "x * * * *",
        ])
    func invalid(_ schedule: String) {
        #expect(CronSchedule.problem(schedule) != nil)
    }
}
