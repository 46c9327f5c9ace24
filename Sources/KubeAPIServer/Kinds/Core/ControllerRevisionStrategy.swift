import KubeAPI
import KubeJSON

extension Strategy<ControllerRevision> {
    static let controllerRevisions = Strategy<ControllerRevision> {
        $0.validate = { object in
            var errors = FieldErrors()
            switch object.data {
            case nil, .null: errors.required("data", "data is mandatory")
            case .object: break
            default: errors.required("data", "data must be a valid JSON object")
            }
            errors.checkNonNegative("revision", object.revision)
            return errors.list
        }
        $0.validateUpdate = { new, old in
            guard new.data != old.data else { return [] }
            return [
                .invalid(
                    FieldPath("data"), GoText.Raw(new.data?.jsonString() ?? "null"), "field is immutable")
            ]
        }
    }
}
