import App
import ArgumentParser

extension Board {
  struct Info: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the version, the folders in use and what the terminal can do.")

    @OptionGroup var place: DataOptions
    @OptionGroup var register: RegisterOption

    func run() {
      let text = information(
        data: place.data, register: register.register, in: Surroundings.ofProgram())
      tell(text)
    }
  }
}
