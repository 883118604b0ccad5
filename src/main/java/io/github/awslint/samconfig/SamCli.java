package io.github.awslint.samconfig;

import java.util.Set;

/**
 * The commands of SAM CLI and the names of their options, as a samconfig writes them
 * (https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html). The options are those
 * of all commands together, and not all of them.
 */
public final class SamCli {

    /** The tables of an environment. */
    public static final Set<String> COMMANDS = words("""
            init validate build local_invoke local_start_api local_start_lambda local_generate_event local_callback local_execution
            package deploy delete logs publish traces sync pipeline_bootstrap pipeline_init list_endpoints list_resources
            list_stack_outputs remote_invoke remote_test_event remote_callback remote_execution docs global
            """);

    /** The keys of a table's parameters. */
    public static final Set<String> OPTIONS = words("""
            add_host app_template application_insights architecture base_dir base_image beta_features bucket build_dir build_image
            build_in_source cache_dir cached capabilities cloudformation_execution_role code confirm_changeset container_env_var
            container_env_var_file container_host container_host_interface create_image_repository cw_log_group debug debug_args
            debug_function debug_port debugger_path dependency_layer dependency_manager disable_authorizer disable_rollback
            docker_network docker_volume_basedir end_time env_vars event event_file exclude extra_context fail_on_empty_changeset
            filter force_image_build force_upload guided hook_name host image_repositories image_repository include_traces
            invocation_type invoke_image kms_key_id layer_cache_basedir lint location log_file manifest max_wait_duration metadata
            mount_with name no_event no_execute_changeset no_fail_on_empty_changeset no_interactive no_memory_limit no_progressbar
            no_prompts notification_arns on_failure output output_dir output_template_file package_type parallel parameter
            parameter_overrides pipeline_execution_role pipeline_user port profile region resolve_image_repos resolve_s3 resource
            resource_id role_arn runtime s3_bucket s3_prefix save_params semantic_version shutdown signing_profiles
            skip_prepare_infra skip_pull_image ssl_cert_file ssl_key_file stack_name stage start_time static_dir structured_logging
            tags tail template template_file terraform_project_root_path test_event_name trace_id tracing use_container use_json
            warm_containers watch watch_exclude
            """);

    private SamCli() {}

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
