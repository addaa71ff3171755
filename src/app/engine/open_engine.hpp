#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/engine/content_source.hpp"
#include "app/engine/engine.hpp"

namespace nc::app {

/// The options that the window and the terminal face both have.
struct FaceOptions {
  ContentOptions content;
  std::optional<std::string> store;    ///< --store: where the record is; without it, the usual place
  std::optional<std::string> trainee;  ///< --trainee: counts in this run instead of the one of the settings
  std::optional<std::string> cohort;   ///< --cohort: counts in this run instead of the one of the settings
};

/// Where a run begins: at the screen where the last one stopped, or at the library, which offers to continue.
enum class Beginning { where_it_stopped, library };

/// Reads content, settings and record, and makes a running engine of them. Cases with faults are left out and printed
/// as warnings on `context.err`. Fails when the guidance or the library cannot be used, and (in_use) when another
/// instance of the program writes to the store. When the store fails for another reason the engine starts all the same,
/// and its model holds the failure.
Result<std::unique_ptr<Engine>> open_engine(const FaceOptions& options, CommandContext& context, Outside outside,
                                            std::function<void()> wake, Beginning beginning);

/// Does the same for a face that need not wait for the cases. They are read on another thread meanwhile; once they are
/// read, the run goes on where the last one stopped (practice::loading_model). Fails as above, but of the library only
/// when a folder is missing; when the library cannot be read later, Engine::library_failure() says why. When the files
/// of the library change, it is read again. What could not be read, kept or used is in the model, and goes from there
/// when its cause does. `context` must outlive the engine.
Result<std::unique_ptr<Engine>> open_engine_reading(const FaceOptions& options, CommandContext& context,
                                                    Outside outside, std::function<void()> wake);

/// Makes an engine of which the window shows nothing but why the program cannot start. It keeps nothing. Fails only
/// when the guidance that is compiled in cannot be used.
Result<std::unique_ptr<Engine>> open_stopped(const FaceOptions& options, CommandContext& context, Outside outside,
                                             const Error& why);

}  // namespace nc::app
