-- policy: what is meant for later and is there now
update policy.surfaces
   set meant = array(select word from unnest(meant) as word
                      where word not in ('ISSUE_TRACKER', 'RELEASE_NOTES', 'BLOG', 'SOCIAL')
                      order by word);
