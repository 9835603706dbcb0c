//! The commands of Isopolity. Each lives in `command/`; here they are only named.

fn main() -> std::process::ExitCode {
    isopolity::command::run()
}
