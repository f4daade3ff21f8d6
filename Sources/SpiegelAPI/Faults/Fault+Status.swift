import DialogModel

extension Fault {
    /// The HTTP status under which the fault is told.
    package var status: Int {
        switch self {
        case .refusal(let fault): fault.status
        case .request(let fault): fault.status
        case .store(let fault): fault.status
        case .start, .link, .unexpected: 500
        }
    }
}
