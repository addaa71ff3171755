#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "app/engine/content_source.hpp"
#include "app/engine/engine.hpp"

namespace nc::app {

/// Options that both faces share.
struct FaceOptions {
  ContentOptions content;
  std::optional<std::string> store;    ///< --store, else the default place
  std::optional<std::string> trainee;  ///< --trainee, for this run, over the settings
  std::optional<std::string> cohort;   ///< --cohort
};

/// Whether a run begins at the screen where the last one stopped, or at the library with 'Continue' offered.
enum class Beginning { where_it_stopped, library };

/// Loads content, settings and record, and joins them to a running engine. Faults in cases are printed as warnings on
/// `context.err` and those cases left out. Fails when there is no usable content, or with kind in_use when another
/// instance writes to the store; any other failure of the store is not fatal: the engine starts and its model carries
/// the failure.
Result<std::unique_ptr<Engine>> open_engine(const FaceOptions& options, CommandContext& context, Outside outside,
                                            std::function<void()> wake, Beginning beginning);

/// The same for a face that need not wait for the cases: they are read behind it, and the run then goes on where the
/// last one stopped (practice::loading_model). What is known to fail at once (the guidance, a folder of cases that is
/// not there) fails as above; what fails later is Engine::library_failure.
Result<std::unique_ptr<Engine>> open_engine_reading(const FaceOptions& options, CommandContext& context,
                                                    Outside outside, std::function<void()> wake);

}  // namespace nc::app
