import KubeAPI
import Testing

@testable import KubeAPIServer

@Suite struct FieldErrorsTests {
    @Test("errors have the path of the current field")
    func paths() {
        var errors = FieldErrors(at: "spec")
        errors.at("template") { errors in
            errors.each("items", ["a", "b"]) { errors, index, _ in
                if index == 1 { errors.required("name") }
            }
            errors.each("labels", ["y": 1, "x": 2]) { errors, _, value in errors.invalid("", value, "bad") }
        }
        errors.forbidden("other", "no")
        #expect(
            errors.list.map(\.field) == [
                "spec.template.items[1].name", "spec.template.labels[x]", "spec.template.labels[y]", "spec.other",
            ])
    }

    @Test("allowed values and ranges are checked, absent values are valid")
    func values() {
        var errors = FieldErrors()
        errors.check("a", nil, in: ["x"])
        errors.check("a", "x", in: ["x"])
        errors.check("n", 5, in: 1...5)
        errors.checkNonNegative("n", 0)
        #expect(errors.isEmpty)
        errors.check("a", "y", in: ["x"])
        errors.check("a", required: "", in: ["x"])
        errors.check("n", 6, in: 1...5)
        errors.checkNonNegative("n", -1)
        #expect(errors.list.map(\.field) == ["a", "a", "n", "n"])
    }

    @Test("a label selector is checked with all its requirements")
    func selectors() {
        let selector = LabelSelector {
            $0.matchLabels = ["a": "b c"]
            $0.matchExpressions = [
                LabelSelectorRequirement {
                    $0.key = "k"
                    $0.operator = "In"
                },
                LabelSelectorRequirement {
                    $0.key = "k"
                    $0.operator = "Near"
                },
            ]
        }
        let paths = FieldRules.labelSelector(selector, FieldPath("spec.selector")).map(\.field)
        #expect(paths.count == 3)
        #expect(
            paths.dropFirst() == [
                "spec.selector.matchExpressions[0].values", "spec.selector.matchExpressions[1].operator",
            ])
        #expect(FieldRules.labelSelector(nil, FieldPath("spec.selector")).isEmpty)
        #expect(FieldRules.labelSelector(LabelSelector(), FieldPath("spec.selector")).isEmpty)
    }
}
